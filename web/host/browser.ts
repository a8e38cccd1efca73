/** The page alone in a tab: it follows the browser's own settings, and nobody can give it a token. */
import type { Host, Surroundings } from './host.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

export function surroundingsOfBrowser(): Surroundings {
  return {
    theme: contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light',
    locale: navigator.language,
  };
}

export function browserHost(): Host {
  return {
    kind: 'browser',
    surroundings: surroundingsOfBrowser(),
    follow(changed) {
      const tell = () => changed(surroundingsOfBrowser());
      dark.addEventListener('change', tell);
      contrast.addEventListener('change', tell);
      addEventListener('languagechange', tell);
    },
    token: async () => undefined,
    shown() {},
  };
}
