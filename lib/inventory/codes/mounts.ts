import type { CodeTable } from './entry.ts';

/** What mounts and sources say about each other, and what encoders can do. Found by lib/network/rules. */
export const mountCodes: CodeTable = {
  'no-mount': {
    severity: 'error',
    title: 'no mount',
    means: 'There is nothing to listen to.',
    fix: 'Write one, as in `/live.mp3: {format: mp3, bitrate: 128}`.',
  },
  'unknown-mount': {
    severity: 'error',
    title: 'a mount that is not there',
    means:
      'The `fallback` of a mount, the `shoutcast_mount` of a socket, or the `mount` of a recording, names one that `mounts` does not have.',
    fix: 'Correct the name, or add the mount.',
  },
  'unknown-source': {
    severity: 'error',
    title: 'a source that is not there',
    means: 'A mount or a studio names a source that `sources` does not have.',
    fix: 'Correct the name, or add the source.',
  },
  'mount-without-source': {
    severity: 'error',
    title: 'a mount that nothing feeds',
    means: 'The list of sources of a mount is empty, or the inventory has no source at all.',
    fix: 'Name its sources, or leave the list out to have all of them.',
  },
  'duplicate-path': {
    severity: 'error',
    title: 'a path that is taken',
    means:
      'Two mounts have one public path; or a mount has that of something which every server has: a health check, the hold file of another mount (`/hold-NAME`), its intro (`/intro-NAME`), or the copy of its fallback (`/standby-NAME`).',
    fix: 'Give the mount a `public_path`, or a name, of its own.',
  },
  'fallback-loop': {
    severity: 'error',
    title: 'mounts that fall back to each other',
    means: 'The fallbacks of some mounts lead round in a circle, or a mount falls back to itself.',
    fix: 'Leave one of them out. Every mount has a hold file at the end.',
  },
  'fallback-mismatch': {
    severity: 'error',
    title: 'a fallback that sounds different to a decoder',
    means:
      'Icecast moves no listener to a mount of another format, and players that get another sample rate or number of channels in mid-stream stop, or play it at the wrong speed.',
    fix: 'Use a fallback of the same format, sample rate and channels. The bitrate may differ.',
  },
  'no-hold-file': {
    severity: 'error',
    title: 'no hold file for this sound',
    means:
      'Every mount ends at a file that loops, so that listeners stay when all else is gone. One is shipped for usual sample rates only, and this mount has another.',
    fix: 'Bring a file of the same format, sample rate and channels with `fallback_file`, or choose a usual rate.',
  },
  'long-texts': {
    severity: 'error',
    title: 'texts that Icecast has no room for',
    means:
      'The title, description, genre and url of a mount, with those it has from the station, are more than 2000 bytes together. All of them go into one header, and where it is full Icecast 2.4.4 crashes.',
    fix: 'Shorten them. In UTF-8 a letter outside the English alphabet takes two to four bytes.',
  },
  'queue-size': {
    severity: 'error',
    title: 'a queue that does not hold the burst',
    means:
      'A listener who lags behind by more than `queue_size` is cut off, and a new one starts out `burst_size` behind. The usual ones are 524288 and 65536 bytes.',
    fix: 'Make the queue several times as large as the burst.',
  },
  'missing-bitrate': {
    severity: 'error',
    title: 'no bitrate',
    means: 'All formats but flac need one.',
    fix: 'Write a `bitrate`, in kbit/s.',
  },
  'unused-bitrate': {
    severity: 'warning',
    title: 'a bitrate for flac',
    means: 'How many bits flac takes follows from the sound.',
    fix: 'Remove it.',
  },
  'impossible-encoding': {
    severity: 'error',
    title: 'something that the encoder does not do',
    means:
      'The format does not have this bitrate at this sample rate and number of channels, or not this sample rate. Liquidsoap would stop at it, some of it only when it is already running.',
    fix: 'Use what the hint says is possible.',
  },
  'duplicate-priority': {
    severity: 'error',
    title: 'two sources of one priority',
    means:
      'Of the sources that play, the one with the lowest number is on air. With equal numbers nobody could say which.',
    fix: 'Give each its own. Gaps are allowed.',
  },
  'playlist-without-files': {
    severity: 'warning',
    title: 'a playlist that nobody fills',
    means: 'No files are brought to it, and its directory is the usual one, so it stays empty and silent.',
    fix: 'List `files`, or name the `directory` that is filled by other means.',
  },
  'unused-source': {
    severity: 'warning',
    title: 'a source that is never heard',
    means: 'Every mount lists its sources, and none lists this one.',
    fix: 'Add it to the `sources` of a mount, or remove it.',
  },
  'source-not-live': {
    severity: 'error',
    title: 'a studio that plays a playlist',
    means: 'A studio sends to a source of `kind: live`. Playlists are played by the masters themselves.',
    fix: 'Name a live source.',
  },
  'shared-source': {
    severity: 'warning',
    title: 'two studios for one source',
    means: 'A master takes whoever comes first and refuses the other until the first has gone.',
    fix: 'Write a source for each. Their priorities say which is on air.',
  },
  'account-of-encoder': {
    severity: 'error',
    title: 'an account with the name of the encoder',
    means:
      "One of the `accounts` of a live source has the name in the source's `user`. Each of two passwords would open it, and that of the encoder has no end.",
    fix: 'Give the account another name, or write another `user`.',
  },
  'unknown-storage': {
    severity: 'error',
    title: 'a storage that is not there',
    means: 'A playlist is to be pulled from, or a recording uploaded to, one that `storages` does not have.',
    fix: 'Correct the name, or add the storage.',
  },
  'recording-needs-login': {
    severity: 'error',
    title: 'a recording of a mount that is not for everybody',
    means:
      'The mount has `authentication`, or `only_as_fallback`. The recorder listens as everybody does, and would be refused.',
    fix: 'Record a mount that plays the same and is open. `hidden: true` keeps it out of all lists.',
  },
  'recording-too-long': {
    severity: 'warning',
    title: 'recordings that go before their time',
    means:
      'What a recording takes in the days that `keep` says, at the bitrate of its mount, is more than `at_most`. The oldest files are removed sooner.',
    fix: 'Allow more, or keep less.',
  },
  'missing-file': {
    severity: 'error',
    title: 'a file that is not on this machine',
    means:
      'A `fallback_file`, an `intro`, a `certificate`, a file of accounts, or one of the `files` of a playlist, is not there or cannot be read.',
    fix: "Paths are relative to the inventory's directory, absolute, or below `~`.",
  },
};
