package org.dialtone.firmware.samples;

/** Configuration files without a fault. Each holds the secret {@link #SECRET} at least once. */
public final class Configs {

	public static final String SECRET = "hunter2isnotenough";

	public static final String DEFAULT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Default>
			  <callManagerGroup>
			    <members>
			      <member priority="0">
			        <callManager>
			          <ports><ethernetPhonePort>2000</ethernetPhonePort></ports>
			          <processNodeName>192.0.2.1</processNodeName>
			        </callManager>
			      </member>
			    </members>
			  </callManagerGroup>
			  <loadInformation30006 model="Cisco 7970">SCCP70.8-3-3S</loadInformation30006>
			  <loadInformation00307 model="7911">SCCP11.9-4-2SR3-1S</loadInformation00307>
			  <adminPassword>hunter2isnotenough</adminPassword>
			</Default>
			""";

	public static final String DEVICE = """
			<device>
			  <deviceProtocol>SIP</deviceProtocol>
			  <sshUserId>cisco</sshUserId>
			  <sshPassword>hunter2isnotenough</sshPassword>
			  <devicePool>
			    <callManagerGroup><members><member priority="0"><callManager>
			      <ports><sipPort>5060</sipPort></ports>
			      <processNodeName>192.0.2.1</processNodeName>
			    </callManager></member></members></callManagerGroup>
			  </devicePool>
			  <loadInformation>SIP42.9-4-2SR3-1S</loadInformation>
			  <sipProfile><phoneLabel>Bench</phoneLabel><sipLines><line button="1">
			    <authName>100</authName>
			    <authPassword>hunter2isnotenough</authPassword>
			  </line></sipLines></sipProfile>
			  <phonePassword></phonePassword>
			</device>
			""";

	public static final String SIP = """
			# SIP Configuration
			image_version: P0S3-8-12-00
			line1_name: 1002
			line1_authname: "1002" ; the extension
			line1_password: "hunter2isnotenough" ; its password
			proxy1_port: 5060
			phone_password: hunter2isnotenough
			""";

	private Configs() {
	}
}
