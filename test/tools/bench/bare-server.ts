import http from "node:http";

/**
 * The floor of every rate: node:http alone, in a process of its own, reads the whole request and answers it with as
 * many bytes as its address says.
 */
const server = http.createServer((request, response) => {
  const length = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("bytes"));
  request.resume();
  request.on("end", () => {
    response.setHeader("Content-Type", "application/json");
    response.end("x".repeat(length));
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address ? address.port : 0);
});
process.once("disconnect", () => process.exit());
