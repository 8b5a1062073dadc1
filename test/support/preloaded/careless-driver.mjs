// Preloaded into the application (`node --import`): a SQLite driver that does not do what it is told. The setting in
// CARELESS_PRAGMA is set to CARELESS_VALUE instead; with CARELESS_PRAGMA_LIES its reading back pretends that it was.
import BetterSqlite3 from "better-sqlite3";

const name = process.env.CARELESS_PRAGMA;
const lies = process.env.CARELESS_PRAGMA_LIES;
const { pragma } = BetterSqlite3.prototype;

BetterSqlite3.prototype.pragma = function carelessPragma(source, options) {
  if (source.startsWith(`${name} =`)) return pragma.call(this, `${name} = ${process.env.CARELESS_VALUE}`);
  if (source === name && lies) return Number(lies);
  return pragma.call(this, source, options);
};
