package org.dialtone.app.internal.workspace;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.service.datalocation.Location;

/** An instance area that behaves as the platform's does, without its lock. */
class FakeArea implements Location {

	private final URL standard;
	private URL given;
	private Optional<Path> locked = Optional.empty();
	private final Set<Path> refused = new HashSet<>();
	private final Set<Path> refusedOnce = new HashSet<>();
	private final Map<Path, String> faults = new HashMap<>();

	FakeArea(URL standard) {
		this.standard = standard;
	}

	void give(URL folder) {
		given = folder;
	}

	void refuse(Path folder) {
		refused.add(folder);
	}

	void refuseOnce(Path folder) {
		refusedOnce.add(folder);
	}

	void fail(Path folder, String reason) {
		faults.put(folder, reason);
	}

	Optional<Path> locked() {
		return locked;
	}

	@Override
	public boolean set(URL value, boolean lock) throws IOException {
		if (given != null) {
			throw new IllegalStateException();
		}
		boolean free = take(value);
		if (free) {
			given = value;
		}
		return free;
	}

	@Override
	public boolean lock() throws IOException {
		return take(given);
	}

	private boolean take(URL value) throws IOException {
		Path folder = Path.of(value.getPath());
		if (faults.containsKey(folder)) {
			throw new IOException(faults.get(folder));
		}
		if (refusedOnce.remove(folder) || refused.contains(folder)) {
			return false;
		}
		locked = Optional.of(folder);
		return true;
	}

	@Override
	public void release() {
		locked = Optional.empty();
	}

	@Override
	public boolean isSet() {
		return given != null;
	}

	@Override
	public URL getURL() {
		return given == null ? standard : given;
	}

	@Override
	public URL getDefault() {
		return standard;
	}

	@Override
	public boolean allowsDefault() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public boolean isLocked() {
		return locked.isPresent();
	}

	@Override
	public boolean set(URL value, boolean lock, String lockFilePath) throws IOException {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean setURL(URL value, boolean lock) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Location getParentLocation() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
		throw new UnsupportedOperationException();
	}

	@Override
	public URL getDataArea(String path) {
		throw new UnsupportedOperationException();
	}
}
