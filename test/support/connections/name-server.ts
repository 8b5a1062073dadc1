import { createSocket } from "node:dgram";

type NameServer = { address: string; asked: string[]; stop: () => void };

/** A real server of names: each question for an address is answered by the next of the answers, the last one for ever. */
export async function startNameServer(...answers: readonly string[]): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (question, from) => {
    const end = question.indexOf(0, 12) + 5;
    const type = question.readUInt16BE(end - 4);
    const isAddress = type === 1;
    if (isAddress) asked.push(question.toString("latin1", 13, end - 5));
    const answer = isAddress ? answers[Math.min(asked.length, answers.length) - 1] : undefined;
    socket.send(reply(question, end, answer), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return { address: `127.0.0.1:${socket.address().port}`, asked, stop: () => socket.close() };
}

function reply(question: Buffer, end: number, answer: string | undefined): Buffer {
  const header = Buffer.from(question.subarray(0, 12));
  // An answer, recursion available; no additional records.
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(answer === undefined ? 0 : 1, 6);
  header.writeUInt32BE(0, 8);
  const asked = question.subarray(12, end);
  if (answer === undefined) return Buffer.concat([header, asked]);
  const record = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...answer.split(".").map(Number)]);
  return Buffer.concat([header, asked, record]);
}
