import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine takes longer than a second to read a screen's program for the first time.
configure({ asyncUtilTimeout: 5000 });

// jsdom draws nothing, so nothing lies under the pointer.
document.elementsFromPoint = () => [];

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
