/** The same files, over all waves of a relationship: its address names no wave. */
export { loader } from "./file";
