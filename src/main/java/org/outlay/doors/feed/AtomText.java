package org.outlay.doors.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287), with links between its pages (RFC 5005). */
final class AtomText {

	static final String MEDIA_TYPE = "application/atom+xml";

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** Characters that XML 1.0 does not allow. */
	private static final String UNWRITABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

	private final XMLStreamWriter xml;

	private AtomText(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** The feed in UTF-8. */
	static byte[] of(Feed feed) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			new AtomText(xml).write(feed);
			xml.close();
			return bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("cannot write to memory", ex);
		}
	}

	private void write(Feed feed) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.setDefaultNamespace(NAMESPACE);
		start("feed");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeAttribute("xml:lang", "en");
		element("id", feed.id());
		element("title", feed.title());
		element("subtitle", feed.subtitle());
		element("updated", feed.updated().toString());
		link("self", MEDIA_TYPE, feed.self());
		link("alternate", "text/html", feed.home());
		link("first", MEDIA_TYPE, feed.first());
		if (feed.next() != null) {
			link("next", MEDIA_TYPE, feed.next());
		}
		link("license", "text/html", feed.licence().url());
		start("author");
		element("name", feed.author());
		element("uri", feed.site());
		this.xml.writeEndElement();
		element("rights", feed.licence().title() + ". " + feed.licence().scope());
		element("generator", "Outlay");
		for (Feed.Item item : feed.items()) {
			write(item);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void write(Feed.Item item) throws XMLStreamException {
		start("entry");
		element("id", item.id());
		element("title", item.title());
		element("updated", item.recorded().toString());
		element("published", item.recorded().toString());
		link("alternate", "text/html", item.page());
		if (item.origin() != null) {
			link("via", "text/html", item.origin());
		}
		this.xml.writeEmptyElement(NAMESPACE, "category");
		this.xml.writeAttribute("term", item.kind());
		this.xml.writeAttribute("label", item.tags().get(0));
		element("summary", item.text());
		start("content");
		this.xml.writeAttribute("type", "html");
		this.xml.writeCharacters(writable(item.html()));
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void start(String name) throws XMLStreamException {
		this.xml.writeStartElement(NAMESPACE, name);
	}

	private void element(String name, String text) throws XMLStreamException {
		start(name);
		this.xml.writeCharacters(writable(text));
		this.xml.writeEndElement();
	}

	private void link(String relation, String type, String address) throws XMLStreamException {
		this.xml.writeEmptyElement(NAMESPACE, "link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", writable(address));
	}

	private static String writable(String text) {
		return text.replaceAll(UNWRITABLE, "");
	}

}
