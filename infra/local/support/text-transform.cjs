/** SDL files are imported as text, in jest as in the bundle. */
module.exports = { process: (source) => ({ code: `export default ${JSON.stringify(source)};` }) };
