/** Lines of the README and of docs/ for people alone, and why. */
export const notRun: readonly (readonly [RegExp, string])[] = [
  [/^\.\/setup (demo|test)$/, 'installs packages; .ci/run runs both'],
  [/^git clone \S+ aircheck && cd aircheck$/, 'needs the address of the repository'],
  [/^npm ci$/, 'replaces the libraries that these specs run with'],
  [
    /^npm (test|run (lint|test:all|test:unit|test:daemons|test:boxes|test:lab|test:drivers|coverage|bench))$/,
    'takes minutes, and is run by itself',
  ],
  [/^npm run (format|types|golden)$|> docs\/demo\.svg$/, 'writes to the checkout'],
  [
    /^aircheck lab (up|down|cut|heal|kill|stop|start|reset)\b/,
    'other specs use the lab; lab.spec.ts has one of its own',
  ],
  [/^aircheck test(?! --only converge)/, 'brings a lab up and down; test.spec.ts has one of its own'],
  [/^aircheck failover /, 'asks, and other specs want both masters; failover-by-hand.spec.ts runs it'],
  [/^aircheck spec( --bail)?$/, 'would run this spec'],
  [/^aws route53 |^aircheck dns export route53.* > /, 'needs an account there'],
  [/^aircheck status --watch/, 'goes on until somebody ends it'],
  [/^aircheck spec my\/|--waivers waivers\.yml$/, "names the reader's own file"],
  [/^npm run record:dialect -- |^AIRCHECK_ICECAST_KH=/, 'needs an Icecast that Debian does not have'],
  [/^aircheck (import .*|lint .*|vault encrypt my-radio\/\S*)\.(xml|yml)\b/, "names the reader's own files"],
  [/\baircheck vault (edit|create) /, 'opens an editor'],
  [/^aircheck vault encrypt-string --name \w+$/, 'asks on the terminal'],
  [/^(rclone|systemctl|journalctl) /, 'is typed on a master'],
  [/^(eval .*completion zsh|aircheck completion fish)/, 'needs another shell'],
];
