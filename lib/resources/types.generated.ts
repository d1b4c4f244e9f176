// Generated from schemas/resource.schema.json by `npm run types`. Do not edit.

/**
 * One thing that must be so on one host.
 */
export type Resource =
  | PackageResource
  | GroupResource
  | UserResource
  | AuthorizedKeyResource
  | DirectoryResource
  | FileResource
  | SymlinkResource
  | SysctlResource
  | CommandResource
  | ServiceResource;
/**
 * A Debian package.
 */
export type PackageResource = PresentPackage | AbsentPackage;
/**
 * Tags to select it by.
 */
export type Tags = string[];
/**
 * A group in /etc/group.
 */
export type GroupResource = PresentGroup | AbsentGroup;
/**
 * A user in /etc/passwd.
 */
export type UserResource = PresentUser | AbsentUser;
/**
 * A directory.
 */
export type DirectoryResource = PresentDirectory | AbsentDirectory;
/**
 * A regular file.
 */
export type FileResource = PresentFile | AbsentFile;
/**
 * A symbolic link.
 */
export type SymlinkResource = PresentSymlink | AbsentSymlink;

/**
 * A Debian package. It is there.
 */
export interface PresentPackage {
  /**
   * Always package.
   */
  kind: 'package';
  /**
   * The package's name.
   */
  name: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A Debian package. It is not there.
 */
export interface AbsentPackage {
  /**
   * Always package.
   */
  kind: 'package';
  /**
   * The package's name.
   */
  name: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A group in /etc/group. It is there.
 */
export interface PresentGroup {
  /**
   * Always group.
   */
  kind: 'group';
  /**
   * The name of a user or group on a host.
   */
  name: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * Whether it is made with an id of the system range (false).
   */
  system?: boolean;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A group in /etc/group. It is not there.
 */
export interface AbsentGroup {
  /**
   * Always group.
   */
  kind: 'group';
  /**
   * The name of a user or group on a host.
   */
  name: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A user in /etc/passwd. It is there.
 */
export interface PresentUser {
  /**
   * Always user.
   */
  kind: 'user';
  /**
   * The name of a user or group on a host.
   */
  name: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * The name of a user or group on a host.
   */
  group?: string;
  /**
   * The further groups, exactly these. Left out: not looked at.
   *
   * Items: The name of a user or group on a host.
   */
  groups?: string[];
  /**
   * The login shell. Left out: not looked at; a new system user gets /usr/sbin/nologin, any other /bin/bash.
   */
  shell?: string;
  /**
   * The home directory. Left out: not looked at; a new user gets /home/NAME, made unless the user is a system user.
   */
  home?: string;
  /**
   * Whether it is made with an id of the system range, without a home directory (false).
   */
  system?: boolean;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A user in /etc/passwd. It is not there.
 */
export interface AbsentUser {
  /**
   * Always user.
   */
  kind: 'user';
  /**
   * The name of a user or group on a host.
   */
  name: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * The keys that may log in as a user: exactly these, in ~/.ssh/authorized_keys.
 */
export interface AuthorizedKeyResource {
  /**
   * Always authorized_key.
   */
  kind: 'authorized_key';
  /**
   * The name of a user or group on a host.
   */
  user: string;
  /**
   * Lines of an authorized_keys file. An empty list lets nobody in.
   */
  keys: string[];
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A directory. It is there.
 */
export interface PresentDirectory {
  /**
   * Always directory.
   */
  kind: 'directory';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * The name of a user or group on a host.
   */
  owner?: string;
  /**
   * The name of a user or group on a host.
   */
  group?: string;
  /**
   * Permissions as four octal digits ("0755").
   */
  mode?: string;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A directory. It is not there.
 */
export interface AbsentDirectory {
  /**
   * Always directory.
   */
  kind: 'directory';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A regular file. It is there.
 */
export interface PresentFile {
  /**
   * Always file.
   */
  kind: 'file';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * The name of a user or group on a host.
   */
  owner?: string;
  /**
   * The name of a user or group on a host.
   */
  group?: string;
  /**
   * Permissions as four octal digits ("0644").
   */
  mode?: string;
  /**
   * What is in it.
   */
  content: TextContent | LocalContent;
  /**
   * Whether it holds secrets: then old and new content are masked wherever they are shown (false).
   */
  sensitive?: boolean;
  /**
   * The language it is written in, for escaping and for showing it: xml, nginx, liquidsoap, systemd, shell, ini, text …
   */
  format?: string;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * Text, written as UTF-8.
 */
export interface TextContent {
  /**
   * The text.
   */
  text: string;
}
/**
 * The bytes of a file on this machine.
 */
export interface LocalContent {
  /**
   * Absolute path on this machine.
   */
  local: string;
  /**
   * SHA-256 of its bytes, in lower-case hex.
   */
  sha256: string;
  /**
   * Bytes.
   */
  size: number;
}
/**
 * A regular file. It is not there.
 */
export interface AbsentFile {
  /**
   * Always file.
   */
  kind: 'file';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A symbolic link. It is there.
 */
export interface PresentSymlink {
  /**
   * Always symlink.
   */
  kind: 'symlink';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * false, or left out: it is there.
   */
  absent?: false;
  /**
   * What it points to: absolute, or relative to its own directory.
   */
  target: string;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A symbolic link. It is not there.
 */
export interface AbsentSymlink {
  /**
   * Always symlink.
   */
  kind: 'symlink';
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * Nothing of this name is there.
   */
  absent: true;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A kernel setting: its running value, and the one after a reboot (a file of its own in /etc/sysctl.d).
 */
export interface SysctlResource {
  /**
   * Always sysctl.
   */
  kind: 'sysctl';
  /**
   * The name, as in net.core.somaxconn.
   */
  name: string;
  /**
   * The value; several numbers are separated by single spaces.
   */
  value: string;
  /**
   * Whether it is no error that the kernel does not have it or does not let it be set, as in containers (false).
   */
  optional?: boolean;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A guarded command. It cannot be undone.
 */
export interface CommandResource {
  /**
   * Always command.
   */
  kind: 'command';
  /**
   * What it does, for people; unique on a host.
   */
  name: string;
  /**
   * What is run.
   */
  run: string;
  /**
   * Exits with 0 if there is nothing to do. Changes nothing, ends within 20 seconds; also run by plan.
   */
  unless: string;
  /**
   * The name of a user or group on a host.
   */
  user?: string;
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
/**
 * A systemd unit, what state it is in, and what it reads.
 */
export interface ServiceResource {
  /**
   * Always service.
   */
  kind: 'service';
  /**
   * The unit, as in icecast2 or fstrim.timer.
   */
  name: string;
  /**
   * Whether it starts at boot. Left out: not looked at.
   */
  enabled?: boolean;
  /**
   * Whether it runs now. Left out: not looked at.
   */
  running?: boolean;
  /**
   * Whether people listen through it: then a stop or restart of it drops them, and a plan says so (false).
   */
  listeners?: boolean;
  /**
   * mounts: mounts of this host get their sound from it, and while it is away listeners hear their fallbacks. source: it sends to masters, where the next source is on the air meanwhile.
   */
  sound?: 'mounts' | 'source';
  /**
   * What the daemon reads, and what a change of it takes. Its own unit file and drop-ins are known without being listed.
   */
  reads?: ServiceRead[];
  /**
   * The role that asks for it.
   */
  role?: string;
  tags?: Tags;
}
export interface ServiceRead {
  /**
   * An absolute path on a host, without . and .. in it.
   */
  path: string;
  /**
   * reload or restart; none: it is read whenever it is needed; icecast: judged from what differs between the old and the new Icecast configuration.
   */
  change: 'none' | 'reload' | 'restart' | 'icecast';
}
