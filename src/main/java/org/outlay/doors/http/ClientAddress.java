package org.outlay.doors.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who asks, as far as an address tells.
 *
 * @param network the address; of IPv6 the first 64 bits, which one household or server
 * has as a whole
 * @param loopback whether it is this machine
 */
record ClientAddress(String network, boolean loopback) {

	private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]+(%\\w+)?");

	private static final int BYTES_OF_NETWORK = 8;

	static ClientAddress at(String address) {
		if (!NUMERIC.matcher(address).matches()) {
			return new ClientAddress(address, false);
		}
		try {
			InetAddress known = InetAddress.getByName(address);
			return new ClientAddress((known instanceof Inet6Address) ? network(known) : known.getHostAddress(),
					known.isLoopbackAddress());
		}
		catch (UnknownHostException ex) {
			return new ClientAddress(address, false);
		}
	}

	private static String network(InetAddress address) {
		return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES_OF_NETWORK)) + "/64";
	}

}
