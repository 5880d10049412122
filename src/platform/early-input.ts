/** What somebody did in a prerendered page before it was taken over. */
export interface EarlyInput {
  /** Call it right before the page is taken over. Until it has been, what is done stays unanswered. */
  readonly take: () => void;
  /** Does it all again; call it once the page is taken over. */
  readonly replay: () => void;
  /** Call it where the page is drawn anew instead. */
  readonly forget: () => void;
}

/**
 * Remembers what is typed, chosen and pressed from now on. On a slow line a page can be read seconds before it can answer, and
 * nothing done in that time may be lost.
 */
export function keepEarlyInput(root: HTMLElement): EarlyInput {
  const pressed: HTMLElement[] = [];
  const chosen: HTMLInputElement[] = [];
  const selected = new Map<HTMLSelectElement, string>();
  let isBeingTaken = false;
  const note = (event: Event): void => {
    const field = (event.target as Element).closest<HTMLElement>(`button, ${TEXT_FIELDS}`);
    if (field === null) return;
    if (event.type === 'click' && field.localName === 'button') pressed.push(field);
    // To answer at once, React would take the whole page over at a stretch.
    if (isBeingTaken) event.stopImmediatePropagation();
  };
  const forget = (): void => {
    for (const type of INPUT) root.removeEventListener(type, note, true);
  };
  // Passive: a page that is busy can be scrolled by touch all the same.
  for (const type of INPUT) root.addEventListener(type, note, { capture: true, passive: true });
  return {
    forget,
    take: () => {
      isBeingTaken = true;
      const fields = [...root.querySelectorAll('input')].filter(({ type }) => CHOICES.has(type));
      const changed = fields.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
      chosen.push(...changed.filter(({ checked, type }) => checked || type === 'checkbox'));
      for (const field of changed) field.checked = field.defaultChecked;
      for (const field of root.querySelectorAll('select')) if (!isDefault(field)) selected.set(field, field.value);
    },
    replay: () => {
      forget();
      for (const field of chosen) field.click();
      for (const [field, value] of selected) {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      for (const field of root.querySelectorAll<TextField>(TEXT_FIELDS)) retype(field);
      for (const button of pressed) if (button.isConnected) button.click();
    },
  };
}

/** Whether a list still shows what the page was written with: the marked option, else the first. */
function isDefault({ options, selectedIndex }: HTMLSelectElement): boolean {
  const marked = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return selectedIndex === Math.max(marked, 0);
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

/** All that a press on a button or a letter in a field brings about. */
const INPUT: readonly string[] = [
  ...['pointerdown', 'mousedown', 'touchstart', 'touchend', 'pointerup', 'mouseup', 'click'],
  ...['keydown', 'keypress', 'textInput', 'input', 'keyup'],
];

const TEXT_FIELDS = 'textarea, input[type="search"]';
const CHOICES: ReadonlySet<string> = new Set(['radio', 'checkbox']);
