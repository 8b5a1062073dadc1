// The last step of the build: writes down the hashes with which a served survey can be compared.
import "~/refuse-unsupported-node.js";
import { hashBuild, writeHashes } from "./verify-page/release-hashes";

writeHashes(hashBuild());
