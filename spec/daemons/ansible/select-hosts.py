# What Ansible's own inventory manager makes of patterns: in, {"inventory", "patterns"}; out, for each the names of its
# hosts, the parts that it says matched nothing, and the error that stopped it, or null.
import json
import sys

from ansible.errors import AnsibleError
from ansible.inventory import manager as module
from ansible.parsing.dataloader import DataLoader

given = json.load(sys.stdin)
inventory = module.InventoryManager(loader=DataLoader(), sources=[given["inventory"]])
unmatched = []
module.display.warning = lambda message, *_, **__: unmatched.append(message)


def selected(pattern):
    del unmatched[:]
    inventory.clear_caches()
    try:
        # Files of patterns are known to --limit alone.
        inventory.subset(pattern if pattern.startswith("@") else None)
        hosts = inventory.get_hosts("all" if pattern.startswith("@") else pattern)
        return {"names": [host.name for host in hosts], "unmatched": list(unmatched), "error": None}
    except AnsibleError as error:
        return {"names": [], "unmatched": list(unmatched), "error": str(error)}


print(json.dumps([selected(pattern) for pattern in given["patterns"]]))
