import { defineConfig } from "vite";

/** The programs that run for long, each with the sources it is made of in one file: Node then starts them without tsx. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "build/programs",
    target: "node20",
    rollupOptions: { input: ["app/server/web.ts", "app/server/worker.ts"] },
  },
});
