# What every script that runs on a host begins with: nothing of the caller's surroundings matters after this.
umask 077
unset CDPATH ENV BASH_ENV TMPDIR POSIXLY_CORRECT
IFS=' 	
'
LC_ALL=C
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export LC_ALL PATH
