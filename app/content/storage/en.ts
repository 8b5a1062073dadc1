import { backup } from "./en/backup";
import { faults } from "./en/faults";
import * as permissions from "./en/permissions";
import * as restore from "./en/restore";
import { start } from "./en/start";

/**
 * What whoever runs the server reads at a terminal and in logs. It stays English, so that it can be searched for;
 * whoever says it imports it as it is.
 */
export const en = { backup, faults, permissions, restore, start };
