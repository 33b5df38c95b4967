/**
 * The list of sanctioned persons and organisations (OFAC SDN), in versions: how its three files are read and checked, and
 * how a version is loaded and takes effect.
 */
package org.imsa.hec.directory.sanctions;
