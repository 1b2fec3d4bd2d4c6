import { Router } from "express";
import mongoose from "mongoose";

const PATIENCE_MS = 1_000;

/** `/healthz`: the process is alive. `/readyz`: it can also serve, because its database answers. */
export function health(): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.json({ status: "alive" }));
  router.get("/readyz", async (_request, response) => {
    const isReady = await databaseAnswers();
    response.status(isReady ? 200 : 503).json({ status: isReady ? "ready" : "database does not answer" });
  });
  return router;
}

async function databaseAnswers(): Promise<boolean> {
  const { db } = mongoose.connection;
  if (!db) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const ping = db.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([ping, tooSlow]);
  clearTimeout(timer);
  return answered;
}
