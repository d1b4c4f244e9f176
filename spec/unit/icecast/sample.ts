/** A configuration with one of everything that changes are tried on: a relay's, valid as it stands. */
export const sample = `<?xml version="1.0" encoding="UTF-8"?>
<icecast>
  <location>Somewhere</location>
  <admin>radio@example.org</admin>
  <hostname>relay.example.org</hostname>
  <fileserve>1</fileserve>
  <limits>
    <clients>600</clients>
    <sources>8</sources>
    <header-timeout>15</header-timeout>
    <source-timeout>10</source-timeout>
    <queue-size>524288</queue-size>
    <burst-size>65536</burst-size>
  </limits>
  <authentication>
    <source-password>s0urce</source-password>
    <relay-user>relay</relay-user>
    <relay-password>r3lay</relay-password>
    <admin-user>admin</admin-user>
    <admin-password>adm1n</admin-password>
  </authentication>
  <listen-socket><port>8000</port></listen-socket>
  <master-update-interval>5</master-update-interval>
  <relays-on-demand>0</relays-on-demand>
  <relay>
    <server>10.0.0.1</server>
    <port>8000</port>
    <mount>/live.mp3</mount>
    <local-mount>/live.mp3</local-mount>
    <username>relay</username>
    <password>r3lay</password>
    <relay-shoutcast-metadata>1</relay-shoutcast-metadata>
    <on-demand>0</on-demand>
  </relay>
  <relay>
    <server>10.0.0.1</server>
    <port>8000</port>
    <mount>/bare.mp3</mount>
    <local-mount>/bare.mp3</local-mount>
  </relay>
  <mount type="normal">
    <mount-name>/live.mp3</mount-name>
    <fallback-mount>/hold.mp3</fallback-mount>
    <fallback-override>1</fallback-override>
    <hidden>0</hidden>
    <public>0</public>
    <max-listeners>100</max-listeners>
  </mount>
  <mount type="normal">
    <mount-name>/bare.mp3</mount-name>
    <stream-name>Bare</stream-name>
  </mount>
  <paths>
    <basedir>/usr/share/icecast2</basedir>
    <webroot>/usr/share/icecast2/web</webroot>
    <adminroot>/usr/share/icecast2/admin</adminroot>
    <logdir>/var/log/icecast2</logdir>
    <alias source="/" destination="/status.xsl"/>
  </paths>
  <logging>
    <accesslog>access.log</accesslog>
    <errorlog>error.log</errorlog>
    <loglevel>3</loglevel>
  </logging>
</icecast>
`;

/** Replaces a piece of text that must be there. */
export function edited(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new Error(`the sample has no ${from}`);
  return xml.replace(from, () => to);
}

/** Adds elements below `<icecast>`, at its end. */
export function withRoot(elements: string): string {
  return edited(sample, '</icecast>', `${elements}</icecast>`);
}

/** Adds elements to the mount /live.mp3. */
export function withMount(elements: string): string {
  return edited(sample, '<max-listeners>', `${elements}<max-listeners>`);
}
