package org.dialtone.core;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A phone model.
 *
 * @param id           the model number as vendors print it, such as {@code 7970};
 *                     unique in the catalogue
 * @param name         what people call it, such as {@code Cisco 7970G}
 * @param recoveryLoad the file that the phone asks for when it has lost its
 *                     application, or {@code null} when it asks for none or when
 *                     that is not known
 */
public record PhoneModel(String id, String name, @Nullable String recoveryLoad) {
}
