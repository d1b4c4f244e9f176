# Taking back what was done, from the last thing to the first. Each piece can be taken back twice: an undo that is
# interrupted is simply done again from its beginning.

# undo_all: sets $broken if something could not be taken back.
undo_all() {
  trap '' TERM
  undoing=1 broken='' left=0
  # This makes room where the disk is full.
  rm -rf -- "$tx/files"
  [ -s "$tx/undo" ] || return 0
  phase undo
  # A power cut may have left half a last line. It is not read, and what it was about was never done.
  set --
  while IFS= read -r undo_line; do
    set -- "$undo_line" "$@"
  done <"$tx/undo"
  for undo_line in "$@"; do
    eval "$undo_line" >"$tx/out" 2>&1 </dev/null && continue
    broken=1
    say "fail undo could not take back: $undo_line"
    tell "$tx/out"
  done
}

# With the machine dead in the middle, the next boot takes back what was done before any daemon is started.
boot_unit=/etc/systemd/system/aircheck-recover.service
boot_link=/etc/systemd/system/sysinit.target.wants/aircheck-recover.service

guard_boot() {
  [ -d /run/systemd/system ] && [ "$(id -u)" = 0 ] || return 0
  undo_with leave_boot
  undo_ready
  mkdir -p -- "${boot_link%/*}"
  cat >"$boot_unit.new" <<UNIT && chmod 0644 "$boot_unit.new" && mv -f "$boot_unit.new" "$boot_unit" &&
[Unit]
Description=Undo of an interrupted aircheck transaction
DefaultDependencies=no
RequiresMountsFor=$state
After=local-fs.target systemd-remount-fs.service
Before=sysinit.target

[Service]
Type=oneshot
ExecStart=-/bin/sh $tx/run.sh recover boot
UNIT
    ln -sfn "$boot_unit" "$boot_link" || fail disk "cannot write $boot_unit"
  on_disk "$boot_unit" "${boot_link%/*}" "${boot_unit%/*}"
}

leave_boot() {
  rm -f -- "$boot_link" "$boot_unit" "$boot_unit.new"
}
