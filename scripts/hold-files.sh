#!/bin/sh
# Makes the hold files that roles/icecast ships: what listeners hear when every source is gone. Four seconds of a calm
# two-note chord (C4 and G4), fading in and out so that the loop does not click, quiet, and far from the tones that a
# studio or a test may send (440, 660, 1000 Hz). One file for each sound that a mount may have, since Icecast moves
# listeners only to a file of the same format, and players only follow where sample rate and channels stay the same.
#
# Needs ffmpeg with libmp3lame, libvorbis, libopus. Takes a few seconds. The files are committed: run it to change them.
set -eu
cd "$(dirname "$0")/../roles/icecast/files/hold"

# hold NAME SAMPLERATE CHANNELS ENCODER-OPTIONS...
hold() {
  name=$1 rate=$2 channels=$3
  shift 3
  ffmpeg -nostdin -v error -y -bitexact \
    -f lavfi -i "sine=frequency=261.63:sample_rate=$rate:duration=4" \
    -f lavfi -i "sine=frequency=392:sample_rate=$rate:duration=4" \
    -filter_complex '[0][1]amix=inputs=2:normalize=0,volume=0.35,afade=t=in:d=1.2,afade=t=out:st=2.8:d=1.2' \
    -ac "$channels" -ar "$rate" -map_metadata -1 -fflags +bitexact -flags:a +bitexact "$@" "$name"
}

for rate in 22050 24000 32000 44100 48000; do
  for channels in 1 2; do
    hold "mp3-$rate-$channels.mp3" $rate $channels -c:a libmp3lame -b:a 48k -write_xing 0 -id3v2_version 0
    hold "vorbis-$rate-$channels.ogg" $rate $channels -c:a libvorbis -q:a 1
    hold "aac-$rate-$channels.aac" $rate $channels -c:a aac -b:a 48k -f adts
  done
done
for channels in 1 2; do
  hold "opus-48000-$channels.opus" 48000 $channels -c:a libopus -b:a 48k
done
for rate in 44100 48000; do
  for channels in 1 2; do
    # FLAC goes out in Ogg: Icecast knows no other way to hand its headers to a listener who joins later.
    hold "flac-$rate-$channels.ogg" $rate $channels -c:a flac -compression_level 8 -sample_fmt s16 -f ogg
  done
done
