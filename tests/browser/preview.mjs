// Serves a release until it is interrupted. Call: node preview.mjs DIST PORT
import { serve } from "./lib/server.mjs";

const [folder, port] = process.argv.slice(2);
const server = await serve(folder, { port: Number(port) });
console.log(`\n  Warmline's release: ${server.url}   (Ctrl-C stops)\n`);
