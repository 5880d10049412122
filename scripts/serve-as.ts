/** Serves the built site by a web server with the generated configuration: tsx scripts/serve-as.ts nginx, PORT chooses the port. */
import { join } from 'node:path';
import { startServer } from './hosts/start-server.ts';

const [id = ''] = process.argv.slice(2);
if (id !== 'nginx' && id !== 'caddy') throw new Error('Usage: tsx scripts/serve-as.ts nginx or caddy');
const server = await startServer(id, Number(process.env.PORT ?? 4173), join(import.meta.dirname, '../dist'));
process.stdout.write(`Signpost: ${server.address}/\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, server.stop);
await server.ended;
server.stop();
