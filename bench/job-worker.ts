import { Logger, run } from 'graphile-worker';

/**
 * graphile-worker with the settings that its documentation gives for many jobs a second, in a process of its own, until the parent lets go. A job
 * writes one row. Fewer jobs at once were tried on two cores: see README, Speed.
 */
async function work(connectionString: string, pollInterval: number, concurrentJobs: number): Promise<void> {
  let done = 0;
  const runner = await run({
    connectionString,
    logger: new Logger(() => (level, message) => (String(level) === 'error' ? void process.stderr.write(`${message}\n`) : undefined)),
    noHandleSignals: true,
    preset: {
      worker: { concurrentJobs, maxPoolSize: concurrentJobs + 1, pollInterval, localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
    taskList: {
      row: async (payload, { withPgClient }) => {
        const { job } = payload as { job: number };
        await withPgClient((client) => client.query({ name: 'job.row', text: 'insert into job_row (job) values ($1)', values: [job] }));
        done += 1;
      },
    },
  });
  const telling = setInterval(() => {
    if (done > 0) process.send?.({ done });
    done = 0;
  }, 50);
  process.send?.({ done: 0 });
  process.once('disconnect', () => {
    clearInterval(telling);
    void runner.stop();
  });
}

const [databaseUrl, pollMs, concurrentJobs] = process.argv.slice(2);
void work(databaseUrl ?? '', Number(pollMs), Number(concurrentJobs));
