# Two stages: the compiler that better-sqlite3 may need does not reach the image that runs.
FROM node:22-bookworm-slim AS build
WORKDIR /tandem
RUN apt-get update \
  && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIRECTORY=/data KEY_DIRECTORY=/keys
WORKDIR /tandem
COPY --from=build /tandem/node_modules node_modules
COPY --from=build /tandem/build build
COPY --from=build /tandem/app app
COPY --from=build /tandem/db db
COPY --from=build /tandem/package.json /tandem/tsconfig.json /tandem/.npmrc ./
# Data and keys are two volumes, so that a backup of one never takes the other along.
RUN mkdir --mode=700 /data /keys /backups && chown node:node /data /keys /backups
USER node
VOLUME ["/data", "/keys"]
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "app/server.js"]
