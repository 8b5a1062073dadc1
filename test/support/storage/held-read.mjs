// Another program that has the database open: BEGIN, one SELECT, and then it stays until its input ends.
import process from "node:process";
import BetterSqlite3 from "better-sqlite3";

const connection = new BetterSqlite3(process.argv[2], { readonly: true });
connection.exec("begin");
const count = () => connection.prepare("select count(*) from ballot").pluck().get();
process.stdout.write(`${count()}\n`);
process.stdin.on("data", () => process.stdout.write(`${count()}\n`));
process.stdin.on("end", () => process.exit(0));
