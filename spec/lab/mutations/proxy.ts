import { drifted, type Fault } from './fault.ts';

// What an NGINX can have: relay-us1.
export const faultsOfProxies: readonly Fault[] = [
  {
    name: 'buffers what listeners get',
    host: 'relay-us1',
    put: "sed -i 's/proxy_buffering off/proxy_buffering on/' /etc/nginx/stream.conf",
    caughtBy: 'passes sound on as it comes: nothing is buffered',
    says: /^file \/etc\/nginx\/stream\.conf on relay-us1: .*proxy_buffering/m,
    // What comes in lumps cannot always be measured in a few seconds.
    also: [
      drifted('nginx'),
      ...['/live.mp3', '/low.mp3', '/live.ogg'].map(
        (mount) => `plays ${mount} to listeners as the inventory says @audio`,
      ),
    ],
  },
  {
    name: 'opens the admin pages',
    host: 'relay-us1',
    put: "sed -i '/location ^~ .admin {/,/}/ s:return 403:proxy_pass http\\://icecast:' /etc/nginx/nginx.conf",
    caughtBy: 'shows the admin pages to nobody',
    says: /^http .*\/admin\/listmounts.* on relay-us1: expected status 403, is 401$/m,
    also: [drifted('nginx')],
  },
  {
    name: 'has a site with a certificate that has expired',
    host: 'relay-us1',
    put: `d=/root/expired && mkdir -p $d && cd $d && : >index && echo 01 >serial
openssl ecparam -genkey -name prime256v1 -noout -out key.pem
openssl req -new -key key.pem -subj /CN=radio.test -out request.pem
printf '[ca]\\ndefault_ca=own\\n[own]\\ndatabase=%s/index\\nserial=%s/serial\\nnew_certs_dir=%s\\ndefault_md=sha256\\npolicy=any\\n[any]\\ncommonName=supplied\\n' $d $d $d >ca.conf
openssl ca -batch -notext -config ca.conf -selfsign -keyfile key.pem -in request.pem -out cert.pem \\
  -startdate 20260101000000Z -enddate 20260201000000Z 2>/dev/null
sed -i '$ s:}:server { listen 127.0.0.1\\:8443 ssl; ssl_certificate /root/expired/cert.pem; ssl_certificate_key /root/expired/key.pem; }\\n}:' /etc/nginx/nginx.conf
nginx -t -q && systemctl reload nginx`,
    heal: 'rm -rf /root/expired',
    caughtBy: 'shows no certificate that has expired, or soon will',
    says: /^certificates in use on relay-us1: expected days left of \/root\/expired\/cert\.pem at least 7, is -\d+$/m,
    also: [drifted('nginx')],
  },
  {
    name: 'does not start with the host',
    host: 'relay-us1',
    put: 'systemctl disable --quiet nginx',
    caughtBy: 'runs NGINX, also after a reboot, with the unit that is on disk',
    says: /^service nginx on relay-us1: expected unit file enabled, is disabled$/m,
    also: [drifted('nginx')],
  },
  {
    name: 'lets everybody read the password of the admin pages',
    host: 'relay-us1',
    put: 'chmod 0644 /etc/nginx/icecast-admin.conf',
    caughtBy: 'keeps the password of the admin pages from other users',
    says: /^file \/etc\/nginx\/icecast-admin\.conf on relay-us1: expected mode 0600, is 0644$/m,
    also: [drifted('nginx')],
  },
];
