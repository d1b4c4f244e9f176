# What Ansible's own code makes of encrypted texts: in, {"password", "vaults"}; out, for each its text, or null.
import json
import sys

from ansible.errors import AnsibleError
from ansible.parsing.vault import VaultLib, VaultSecret

given = json.load(sys.stdin)
secret = VaultSecret(given["password"].encode())
library = VaultLib([("default", secret)])


def opened(text):
    try:
        return library.decrypt(text.encode()).decode()
    except (AnsibleError, ValueError):
        return None


print(json.dumps([opened(text) for text in given["vaults"]]))
