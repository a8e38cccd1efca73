/** The least a server in Node can do: reads a body as JSON and answers JSON. What ours costs is told beside it. */
import { createServer } from 'node:http';

const server = createServer(async (request, response) => {
  if (request.url === '/readyz') {
    response.end('{}');
    return;
  }
  if (request.url === '/metrics') {
    const { user, system } = process.cpuUsage();
    response.end(`process_cpu_seconds_total ${(user + system) / 1_000_000}\n`);
    return;
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const { text: said } = JSON.parse(text) as { text?: string };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ activities: [{ type: 'message', text: said }] }));
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
