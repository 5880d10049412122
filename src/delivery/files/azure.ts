import { cacheControl, FILE_ENDINGS, FILE_FOLDERS, IMMUTABLE_FOLDER, NOT_FOUND_PAGE, START_PAGE } from '../answers.ts';
import { securityHeaders } from '../security-headers.ts';

/** staticwebapp.config.json of Azure Static Web Apps, which stands in the root of what is deployed. At most 20 KB. */
export function azureConfig(): string {
  const config = {
    navigationFallback: {
      rewrite: START_PAGE,
      exclude: [...FILE_FOLDERS.map((name) => `/${name}/*`), `/*.{${FILE_ENDINGS.join(',')}}`],
    },
    responseOverrides: { 404: { rewrite: NOT_FOUND_PAGE } },
    globalHeaders: { ...securityHeaders, 'Cache-Control': cacheControl.revalidate },
    routes: [{ route: `/${IMMUTABLE_FOLDER}/*`, headers: { 'Cache-Control': cacheControl.immutable } }],
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
