// Loaded first into every process that the start command starts: when the start command is gone, however it went,
// the process is asked to end as if by SIGTERM, so that nothing is left running.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
