import fc from 'fast-check';

/** As many cases per property as asked, where the property does not name its own number. */
fc.configureGlobal({ numRuns: Number(process.env.ZONA_PROPERTY_RUNS) });
