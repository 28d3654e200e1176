module.exports = async function globalTeardown() {
  await globalThis.databaseOffer?.close();
};
