/** SDL files are imported as text, in jest as in the bundle. */
export default { process: (source) => ({ code: `export default ${JSON.stringify(source)};` }) };
