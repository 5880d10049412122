/** What somebody did in a prerendered page before it was taken over. */
export interface EarlyInput {
  /** Call it right before the page is taken over. */
  readonly take: () => void;
  /** Does it all again; call it once the page is taken over. */
  readonly replay: () => void;
}

/**
 * Remembers what is typed, chosen and pressed from now on. On a slow line a page can be read seconds before it can answer, and
 * nothing done in that time may be lost.
 */
export function keepEarlyInput(root: HTMLElement): EarlyInput {
  const pressed: HTMLElement[] = [];
  const chosen: HTMLInputElement[] = [];
  const press = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button !== null) pressed.push(button);
  };
  root.addEventListener('click', press);
  return {
    take: () => {
      root.removeEventListener('click', press);
      for (const field of root.querySelectorAll('input')) {
        if (!CHOICES.has(field.type) || field.checked === field.defaultChecked) continue;
        if (field.checked || field.type === 'checkbox') chosen.push(field);
        field.checked = field.defaultChecked;
      }
    },
    replay: () => {
      for (const field of chosen) field.click();
      for (const field of root.querySelectorAll<TextField>('textarea, input[type="search"]')) retype(field);
      for (const button of pressed) if (button.isConnected) button.click();
    },
  };
}

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Lets React see what it found in the field already: it looks for a change, so the field is emptied behind its back. */
function retype(field: TextField): void {
  const { value } = field;
  if (value === field.defaultValue) return;
  field.value = '';
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const CHOICES: ReadonlySet<string> = new Set(['radio', 'checkbox']);
