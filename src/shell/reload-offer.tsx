import { Button } from '../ui/button.tsx';
import styles from './shell.module.css';

interface ReloadOfferProps {
  readonly Heading: 'h1' | 'h2';
  readonly title: string | undefined;
  readonly text: string | undefined;
  /** What the button says. */
  readonly retry: string | undefined;
}

/** The page cannot go on as it is: the address keeps the place, and loading anew goes on there. */
export function ReloadOffer({ Heading, title, text, retry }: ReloadOfferProps) {
  return (
    <section className={styles.failure} role="alert">
      <Heading>{title}</Heading>
      <p>{text}</p>
      <div className={styles.failureActions}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {retry}
        </Button>
      </div>
    </section>
  );
}
