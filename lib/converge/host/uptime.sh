# How long things may take. The clock of a host may be set while they do, by days at times; how long it has run goes on.

# seconds_up: sets $up to how long the host has run.
seconds_up() {
  IFS='. ' read -r up up_rest </proc/uptime
}
