/** The first line of every generated file that can hold a comment. */
export const GENERATED_NOTE = '# Generated from src/delivery by `npm run deploy:files`. Change the source instead.';
