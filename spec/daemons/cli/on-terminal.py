# Runs a program on a terminal, and types an answer to each question when it is asked: in, {"argv", "cwd", "answers": [[question,
# answer], …]}; out, {"code", "output"}: how it ended and what stood on the terminal.
import json
import os
import pty
import select
import sys

given = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(given["cwd"])
    os.execvp(given["argv"][0], given["argv"])

output = ""
seen = 0
answers = list(given["answers"])
while True:
    ready, _, _ = select.select([terminal], [], [], 30)
    if not ready:
        os.kill(pid, 9)
    try:
        chunk = os.read(terminal, 65536) if ready else b""
    except OSError:
        chunk = b""
    if not chunk:
        break
    output += chunk.decode()
    if answers and answers[0][0] in output[seen:]:
        seen = len(output)
        os.write(terminal, (answers.pop(0)[1] + "\r").encode())

_, status = os.waitpid(pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "output": output}))
