# Debian 13 has the C library that the embedded database needs.
FROM node:22-trixie-slim AS build
WORKDIR /kumppani
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-trixie-slim
# The dictionary by which the search reads Finnish.
RUN apt-get update && apt-get install -y --no-install-recommends libvoikko1 voikko-fi && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production
WORKDIR /kumppani
COPY --from=build /kumppani .
RUN mkdir .data && chown node:node .data
USER node
VOLUME /kumppani/.data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT ?? 3000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "app/server/start.ts"]
