// Addresses of one server. A server may live below a path of its host.

export function httpAddress(server: string, path: string): string {
  return server.replace(/\/+$/, '') + path;
}

/** http becomes ws, https becomes wss. */
export function socketAddress(server: string, path: string): string {
  return httpAddress(server, path).replace(/^http/i, 'ws');
}
