declare const __VERSION__: string;

declare module 'virtual:boot-text' {
  const texts: Readonly<Record<string, typeof import('../public/locales/en/boot.json')>>;
  export default texts;
}
