/** The groups that every network has, whatever its `groups:` say. */
export const reservedGroups = ['all', 'masters', 'relays', 'studios', 'nameservers', 'directors'] as const;
