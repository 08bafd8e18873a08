/** Who can open an address: those who wait for a job are not on the machine, nor in the network, in which it ran. */

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/;

/** Whether an address means the machine it is opened on. Malformed ones do not. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(hostOf(address));
}

/** Whether an address has a name that only a container or a cluster knows: `http://pyroscope:4040`, `*.svc`. */
export function isClusterName(address: string): boolean {
  const host = hostOf(address);
  if (host === '' || host.startsWith('[')) return false;
  return !host.includes('.') || /\.(?:svc|cluster\.local|docker\.internal|internal\.local)$/.test(host);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}
