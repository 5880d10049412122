import bootText from 'virtual:boot-text';
import { Component, type ReactNode } from 'react';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { ReloadOffer } from './reload-offer.tsx';
import styles from './shell.module.css';

interface ErrorBoundaryProps {
  readonly locale: string;
  /** The address: another one is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
}

/** What is left when something in the page breaks: the address keeps the place, so a reload goes on there. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidUpdate({ place }: ErrorBoundaryProps): void {
    if (this.state.isBroken && place !== this.props.place) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const text = (bootText[this.props.locale] ?? bootText[SOURCE_LOCALE])?.crashed;
    return (
      <main className={styles.main}>
        <ReloadOffer Heading="h1" title={text?.title} text={text?.text} retry={text?.retry} />
      </main>
    );
  }
}
