import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { savedTheme, showTheme } from '../features/theme/theme.ts';
import { followTranslation } from '../platform/translated-page.ts';
import { App } from '../shell/app.tsx';
import '../ui/base.css';

/** The page as one file. It has no server, so nothing of it was drawn before and nothing keeps it for later. */
showTheme(savedTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('Signpost: the page has no element with the id "root"');
followTranslation(root);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
