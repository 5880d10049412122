import { Fragment, type ReactNode } from 'react';
import styles from './rich-text.module.css';

/**
 * Shows a text with its tags: `ui` for console labels, `code` for what is never translated, `b` for stress. Everything
 * else, angle brackets included, is shown as it stands.
 */
export function RichText({ children }: { readonly children: string }): ReactNode {
  return children.split(TAGGED).map((piece, index) => {
    const tagged = WHOLE_TAG.exec(piece);
    // Pieces of one text never change places, so their position is their identity.
    const key = `${index}`;
    if (tagged === null) return <Fragment key={key}>{piece}</Fragment>;
    const [, tag, content] = tagged;
    if (tag === 'b') return <b key={key}>{content}</b>;
    if (tag === 'code') {
      return (
        <code key={key} className={styles.code} translate="no" dir="ltr">
          {content}
        </code>
      );
    }
    return (
      <span key={key} className={styles.ui} lang="en" dir="ltr" translate="no">
        {content}
      </span>
    );
  });
}

/** The text without its tags, for titles and labels that cannot hold markup. */
export function plainText(text: string): string {
  return text.replace(/<\/?(?:ui|code|b)>/g, '');
}

const TAGGED = /(<(?:ui|code|b)>.*?<\/(?:ui|code|b)>)/;
const WHOLE_TAG = /^<(ui|code|b)>(.*?)<\/(?:ui|code|b)>$/;
