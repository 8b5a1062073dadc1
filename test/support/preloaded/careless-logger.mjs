// Preloaded into the served application: a logger of the kind that frameworks bring along. It writes every address
// with its body.
import http from "node:http";

const { emit } = http.Server.prototype;

http.Server.prototype.emit = function carelessEmit(event, request, ...rest) {
  if (event === "request") {
    const { push } = request;
    request.push = function loggedPush(chunk, encoding) {
      process.stdout.write(`${request.method} ${request.url} ${chunk ?? ""}\n`);
      return push.call(this, chunk, encoding);
    };
  }
  return emit.call(this, event, request, ...rest);
};
