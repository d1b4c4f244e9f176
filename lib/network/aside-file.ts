/** On a master: while it is there, the NGINX of the role nginx says at /alive and /health that the master is away. */
export const ASIDE_FILE = '/var/lib/nginx/aside';
